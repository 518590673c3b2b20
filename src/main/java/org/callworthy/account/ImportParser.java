package org.callworthy.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.callworthy.account.ImportFault.Kind;
import org.callworthy.common.Languages;
import org.callworthy.document.Table;
import org.jspecify.annotations.Nullable;

/** Reads one line of a people file; what cannot be read becomes a fault. */
final class ImportParser {

    private final ImportHeading heading;
    private final Table.Row row;
    private final List<ImportFault> faults = new ArrayList<>();

    private ImportParser(ImportHeading heading, Table.Row row) {
        this.heading = heading;
        this.row = row;
    }

    static WantedPerson parse(ImportHeading heading, Table.Row row) {
        return new ImportParser(heading, row).person();
    }

    private WantedPerson person() {
        String username = Optional.ofNullable(cell(ImportColumn.USERNAME, Kind.USERNAME, ImportParser::username))
                .orElseGet(() -> heading.text(row, ImportColumn.USERNAME));
        if (username.isEmpty()) {
            faults.add(new ImportFault(Kind.USERNAME, ""));
        }
        return new WantedPerson(
                row.line(),
                username,
                cell(ImportColumn.NAME, Kind.NAME, Names::checked),
                cell(ImportColumn.EMAIL, Kind.EMAIL, Names::checkedEmail),
                cell(ImportColumn.LANGUAGE, Kind.LANGUAGE, ImportParser::language),
                cell(ImportColumn.EMPLOYED_ON, Kind.DATE, ImportParser::day),
                cell(ImportColumn.SITE, Kind.SITE_NEEDED, Names::checked),
                cell(ImportColumn.TEAM, Kind.TEAM_NEEDED, Names::checked),
                cell(ImportColumn.PLACE, Kind.PLACE, text -> Place.valueOf(upper(text))),
                roles(),
                faults);
    }

    private <T> @Nullable T cell(ImportColumn column, Kind fault, Function<String, @Nullable T> read) {
        String text = heading.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            faults.add(new ImportFault(fault, text));
            return null;
        }
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String text : heading.text(row, ImportColumn.ROLES).split("[,;|、，；\\s]+")) {
            if (!text.isEmpty()) {
                try {
                    roles.add(Role.valueOf(upper(text)));
                } catch (IllegalArgumentException unknown) {
                    faults.add(new ImportFault(Kind.ROLE, text));
                }
            }
        }
        return roles;
    }

    private static String username(String text) {
        return NewPerson.checkedUsername(text.toLowerCase(Locale.ROOT));
    }

    private static Locale language(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "en" -> Languages.ENGLISH;
            case "zh", "zh-cn" -> Languages.CHINESE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** As in 2026-03-31, which spreadsheets' dates become, or 2026/3/31. */
    private static LocalDate day(String text) {
        String[] parts = text.split("[-/.]");
        if (parts.length != 3 || parts[0].length() != 4) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
