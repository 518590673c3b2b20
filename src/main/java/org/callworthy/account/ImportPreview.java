package org.callworthy.account;

import java.io.Serializable;
import java.util.List;

/**
 * What applying a people file would do.
 *
 * @param faults of the heading; then there are no lines
 * @param newSites sites that the file names and nobody has opened yet
 * @param newTeams likewise teams, as site and team
 */
public record ImportPreview(
        List<ImportFault> faults, List<ImportLine> lines, List<String> newSites, List<String> newTeams)
        implements Serializable {

    public boolean canBeApplied() {
        return faults.isEmpty() && count(ImportLine.Verdict.REFUSED) == 0 && !lines.isEmpty();
    }

    public long count(ImportLine.Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }
}
