package org.committeeroom.pollingday;

import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.Nation;

/** Whether whoever votes in person must show photo identification (Elections Act 2022 s.1 and schedule 1; in Northern Ireland since 2003). Pure. */
final class PhotoId {

    private PhotoId() {}

    static boolean needed(Election election) {
        boolean devolved = election.nation() == Nation.WALES || election.nation() == Nation.SCOTLAND;
        return switch (election.type()) {
            case UK_PARLIAMENT, UK_BY_ELECTION, PCC, NORTHERN_IRELAND_ASSEMBLY -> true;
            case LOCAL, MAYOR, LONDON_MAYOR, LOCAL_REFERENDUM, REFERENDUM -> !devolved;
            case SENEDD, SCOTTISH_PARLIAMENT -> false;
        };
    }
}
