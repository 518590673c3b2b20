package org.callworthy.insight;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.account.Team;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.callworthy.common.Texts;
import org.callworthy.document.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines as a table to take away, in the reader's language. Each leaves an audit entry: who, what filter, how many. */
@Service
@RolesAllowed({Role.Names.TRAINING, Role.Names.ADMIN})
public class Exports {

    private static final List<String> COLUMNS =
            List.of("name", "username", "site", "team", "track", "level", "standing", "until", "stage", "since");

    private final Board board;
    private final Texts texts;
    private final AuditLog audit;

    Exports(Board board, Texts texts, AuditLog audit) {
        this.board = board;
        this.texts = texts;
        this.audit = audit;
    }

    /** Rows with a heading, for {@code Tables}; dates are those of UTC. */
    @Transactional
    public List<List<?>> table(Selection wanted, TableFormat format, Locale language) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(
                COLUMNS.stream().map(c -> text("insight.column." + c, language)).toList());
        board.lines(wanted).forEach(line -> rows.add(row(line, language)));
        Map<String, String> detail = new LinkedHashMap<>(wanted.codes());
        detail.put("format", format.ending());
        detail.put("rows", String.valueOf(rows.size() - 1));
        audit.record("insight.board.exported", Subject.of("export", Ids.next()), detail);
        return rows;
    }

    private List<Object> row(LevelLine line, Locale language) {
        Team team = line.who().team();
        OpenCase open = line.open();
        return Stream.of(
                        line.who().name(),
                        line.who().username(),
                        team == null ? "" : team.siteName(),
                        team == null ? "" : team.name(),
                        text("account.role." + line.track(), language),
                        line.level().name(),
                        text("insight.standing." + line.standing(), language),
                        orEmpty(line.until()),
                        open == null ? "" : text("insight.show." + open.stage(), language),
                        orEmpty(open == null ? null : LocalDate.ofInstant(open.since(), ZoneOffset.UTC)))
                .map(Object.class::cast)
                .toList();
    }

    private static Object orEmpty(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
