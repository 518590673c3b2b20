package org.callworthy.demo;

/** The making of the demo people was interrupted: what is there is no past that anybody could believe. */
class DemoIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoIncomplete() {
        super("The demo data in this database is incomplete: Callworthy was stopped while it was being made.");
    }
}
