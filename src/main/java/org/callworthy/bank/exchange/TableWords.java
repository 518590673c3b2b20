package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Map;

/** What people write in a table for what a bank's file has a word of its own for. */
final class TableWords {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("single", "single-choice"),
            Map.entry("multiple choice single answer", "single-choice"),
            Map.entry("单选", "single-choice"),
            Map.entry("单选题", "single-choice"),
            Map.entry("单项选择题", "single-choice"),
            Map.entry("multiple", "multiple-choice"),
            Map.entry("多选", "multiple-choice"),
            Map.entry("多选题", "multiple-choice"),
            Map.entry("多项选择题", "multiple-choice"),
            Map.entry("true or false", "true-false"),
            Map.entry("true/false", "true-false"),
            Map.entry("判断", "true-false"),
            Map.entry("判断题", "true-false"),
            Map.entry("情景判断", "situational-judgement"),
            Map.entry("情景判断题", "situational-judgement"),
            Map.entry("排序", "ordering"),
            Map.entry("情境判断", "situational-judgement"),
            Map.entry("情境判断题", "situational-judgement"),
            Map.entry("排序题", "ordering"),
            Map.entry("匹配", "matching"),
            Map.entry("匹配题", "matching"),
            Map.entry("连线题", "matching"),
            Map.entry("数值题", "numeric"),
            Map.entry("计算题", "numeric"),
            Map.entry("填空题", "short-text"),
            Map.entry("简答填空题", "short-text"),
            Map.entry("short answer", "short-text"),
            Map.entry("fill in the blanks", "cloze"),
            Map.entry("完形填空", "cloze"),
            Map.entry("完形填空题", "cloze"),
            Map.entry("多空填空题", "cloze"),
            Map.entry("essay question", "essay"),
            Map.entry("简答题", "essay"),
            Map.entry("问答题", "essay"),
            Map.entry("论述题", "essay"));
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("易", "easy"),
            Map.entry("容易", "easy"),
            Map.entry("简单", "easy"),
            Map.entry("中", "medium"),
            Map.entry("中等", "medium"),
            Map.entry("一般", "medium"),
            Map.entry("middle", "medium"),
            Map.entry("难", "hard"),
            Map.entry("困难", "hard"),
            Map.entry("difficult", "hard"),
            Map.entry("记忆", "remember"),
            Map.entry("理解", "understand"),
            Map.entry("应用", "apply"),
            Map.entry("分析", "analyse"),
            Map.entry("analyze", "analyse"),
            Map.entry("全对得分", "all-or-nothing"),
            Map.entry("部分得分", "partial"),
            Map.entry("选错扣分", "penalty"));

    private TableWords() {}

    static String type(String cell) {
        String word = word(cell);
        return TYPES.getOrDefault(word, word.replace(' ', '-'));
    }

    static String other(String cell) {
        String word = word(cell);
        return OTHERS.getOrDefault(word, word.replaceAll("\\s*[,;，；、]\\s*", ",").replace(' ', '-'));
    }

    /** What the row calls its item; empty if it only counts it. */
    static String key(TableCells row) {
        String key = row.cell(Column.ID);
        String number = row.cell(Column.NUMBER);
        return !key.isEmpty() || number.matches("[\\p{N}\\p{P}\\s]*") ? key : number;
    }

    private static String word(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
    }
}
