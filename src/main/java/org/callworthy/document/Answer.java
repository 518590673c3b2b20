package org.callworthy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the child process tells its parent, as JSON in a file. */
record Answer(@Nullable Refused refusal, String mediaType, String text, List<Table.Row> rows) {

    /** What the child is asked to do. */
    enum Task {
        INSPECT,
        TABLE
    }

    static Answer refused(Refusal why, String detail) {
        return new Answer(new Refused(why, detail), "", "", List.of());
    }

    static Answer of(Inspection inspection) {
        return switch (inspection) {
            case Accepted accepted -> new Answer(null, accepted.mediaType(), accepted.text(), List.of());
            case Refused refused -> new Answer(refused, "", "", List.of());
        };
    }

    static Answer of(TableReading reading) {
        return switch (reading) {
            case Table table -> new Answer(null, "", "", table.rows());
            case Refused refused -> new Answer(refused, "", "", List.of());
        };
    }
}
