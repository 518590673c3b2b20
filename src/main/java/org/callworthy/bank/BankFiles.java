package org.callworthy.bank;

import java.util.List;
import java.util.stream.Stream;
import org.callworthy.common.yaml.Problem;

/** The pictures and recordings that a bank's file names. */
record BankFiles(BankPictures pictures, BankRecordings recordings) {

    static BankFiles of(BesideFiles files) {
        return new BankFiles(new BankPictures(files), new BankRecordings(files));
    }

    boolean areThere(BankText bank) {
        return pictures.areThere(bank) && recordings.areThere(bank);
    }

    /** Of the files as they lie there; empty if there are none. */
    String digests(BankText bank) {
        return pictures.digests(bank) + recordings.digests(bank);
    }

    /** What is missing or cannot be read, in the bank's tree. */
    List<Problem> problems(BankText bank) {
        return Stream.concat(pictures.problems(bank).stream(), recordings.problems(bank).stream())
                .toList();
    }
}
