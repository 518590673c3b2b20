/** Screens on which administrators and the training department look after people, teams and sites. */
@org.jspecify.annotations.NullMarked
package org.callworthy.account.ui;
