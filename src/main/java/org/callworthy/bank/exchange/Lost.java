package org.callworthy.bank.exchange;

import org.callworthy.common.yaml.Wording;

/** Hears what of a text or a question is not carried over. */
@FunctionalInterface
interface Lost {

    void add(Wording what);
}
