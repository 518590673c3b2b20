package org.callworthy.document;

import java.time.Duration;

/** How much a file from outside may ask of us. */
public final class Limits {

    public static final long FILE_BYTES = 20L << 20;
    public static final long UNPACKED_BYTES = 200L << 20;
    public static final int ROWS = 20_000;
    public static final int COLUMNS = 100;
    public static final int TEXT_CHARACTERS = 1_000_000;

    static final long ARCHIVE_BYTES = 40L << 20;
    static final int ARCHIVE_ENTRIES = 5_000;

    /** What a cell of a workbook can hold. */
    public static final int CELL_CHARACTERS = 32_767;

    /** Of what a file becomes on its way to us: an archive in base 64 and what stands around it. */
    static final long ANSWER_BYTES = 64L << 20;

    static final Duration TIME = Duration.ofSeconds(40);
    static final int CHILD_MEGABYTES = 512;
    static final int CHILDREN_AT_ONCE = 2;

    private Limits() {}
}
