package org.callworthy.journey;

import java.util.List;

/** What the last grid of a page shows. */
final class GridRows {

    private static final String ROWS =
            "const grid = [...document.querySelectorAll('vaadin-grid')].pop(); if (!grid) return [];"
                    + "grid.scrollToIndex(Math.max(0, grid._flatSize - 1));"
                    + "return [...grid.shadowRoot.querySelectorAll('tbody tr:not([hidden])')].map(row =>"
                    + " [...row.querySelectorAll('slot')].map(slot => (slot.assignedNodes()[0]?.textContent ?? '').trim()))"
                    + ".filter(row => row.includes(arguments[0]))";

    private GridRows() {}

    /** Rows in which a cell says just this, as texts from left to right; of long grids the end. */
    @SuppressWarnings("unchecked")
    static List<List<String>> of(Browser browser, String cell) {
        return (List<List<String>>) browser.driver.executeScript(ROWS, cell);
    }
}
