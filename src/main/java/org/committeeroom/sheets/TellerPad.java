package org.committeeroom.sheets;

import java.time.Instant;
import java.util.List;
import org.committeeroom.campaign.Campaigns;

/**
 * A page for the numbers that voters give.
 *
 * @param districts those that vote at the station
 * @param address null if it is not known
 * @param imprint null if the campaign has not said
 */
record TellerPad(
        Campaigns.Facts campaign,
        String code,
        String station,
        String address,
        List<String> districts,
        String printedBy,
        Instant printedAt,
        String imprint) {}
