/** What authors and reviewers see of item banks. */
@org.jspecify.annotations.NullMarked
package org.callworthy.bank.ui;
