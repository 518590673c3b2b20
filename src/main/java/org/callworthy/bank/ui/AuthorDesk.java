package org.callworthy.bank.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.bank.BankExport;
import org.callworthy.bank.Banks;
import org.callworthy.bank.Drafts;
import org.callworthy.bank.Exposures;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.ItemPictures;
import org.callworthy.bank.ItemRecordings;
import org.callworthy.bank.ItemReviews;
import org.callworthy.bank.Items;
import org.callworthy.common.Track;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** The services that the screens of authors share. */
@Component
record AuthorDesk(
        Banks banks,
        Items items,
        Drafts drafts,
        ItemReviews reviews,
        ItemNotes notes,
        Exposures exposures,
        BankExport exports,
        ItemRecordings recordings,
        ItemPictures pictures,
        Schemes schemes) {

    /** Titles of the track's competencies by their keys; none while no scheme is in force. */
    Map<String, String> competencies(Track track, Locale reader) {
        Map<String, String> titles = new LinkedHashMap<>();
        schemes.inForce(track)
                .ifPresent(version -> version.scheme()
                        .competencies()
                        .forEach(competency -> titles.put(competency.id(), title(competency, reader))));
        return titles;
    }

    private static String title(Competency competency, Locale reader) {
        return competency.title().in(reader);
    }
}
