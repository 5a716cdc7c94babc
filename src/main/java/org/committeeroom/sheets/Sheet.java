package org.committeeroom.sheets;

import java.time.Instant;
import java.time.LocalDate;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.canvass.Packet;
import org.committeeroom.pollingday.KnockUpPlan;

/**
 * One walk as it goes on paper.
 *
 * @param qr what the QR code says: the walk's address, or the bare code of a sheet that belongs to no walk
 * @param printedBy who answers for it having been printed
 * @param printedAt when the data were read
 * @param returnsUpTo when the newest return came in that the sheet knows of; null if there is none yet
 * @param registerOf the date of the newest full register; null if it is not known
 * @param imprint who answers for it being printed, in law; null if the campaign has not said
 * @param plan of polling day
 */
record Sheet(
        Campaigns.Facts campaign,
        Packet packet,
        String qr,
        String printedBy,
        Instant printedAt,
        Instant returnsUpTo,
        LocalDate registerOf,
        String imprint,
        KnockUpPlan plan) {}
