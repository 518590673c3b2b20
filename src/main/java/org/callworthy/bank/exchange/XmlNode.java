package org.callworthy.bank.exchange;

/** What stands in an element: a text or another element. */
sealed interface XmlNode permits XmlElement, XmlNode.Text {

    record Text(String text) implements XmlNode {}
}
