package org.callworthy.document;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tables in and out: CSV in any common encoding and with any common separator, and XLSX (its first sheet). */
@Service
@PermitAll
public class Tables {

    private final Child child;

    Tables(Child child) {
        this.child = child;
    }

    /** Takes a second or two, so not in a transaction. */
    public TableReading read(Path file, String name) {
        Answer answer = child.read(Answer.Task.TABLE, file, name);
        return answer.refusal() != null ? answer.refusal() : new Table(answer.rows());
    }

    /**
     * @param rows the first is the heading; a cell is a text, a number, a date ({@code LocalDate}) or empty ({@code ""})
     */
    public void write(TableFormat format, List<? extends List<?>> rows, OutputStream to) throws IOException {
        format.write(rows, to);
    }
}
