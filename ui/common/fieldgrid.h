// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace mm {

class SelectableLabel;
struct TableText;

/// One line of a FieldGrid: what it is called, what it is, as the user reads both.
struct Field {
    const char *name; ///< stable, for object names and tests
    QString label;
    QString value; ///< "–" where there is none
};
struct FieldGroup {
    const char *name;
    QString title;
    std::vector<Field> fields;
};

/// Groups as a table for a file, one line a field; make them with Formatting::forFiles().
[[nodiscard]] TableText fieldTable(const std::vector<FieldGroup> &groups);

/// Names and values by group; each value selectable and copied from the keyboard. The rows are made
/// by the first show() and filled anew by the others, which must have the same.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    /// Values are called `prefix`.name.
    explicit FieldGrid(const QString &prefix, QWidget *parent = nullptr);

    void show(const std::vector<FieldGroup> &groups);
    /// Puts a widget beside a group's title, once there are rows.
    void addBesideTitle(const char *group, QWidget *widget);

private:
    void makeRows(const std::vector<FieldGroup> &groups);

    const QString m_prefix;
    QGridLayout *m_grid = nullptr;
    QHash<QString, QHBoxLayout *> m_titleLines; ///< by group
    QList<QLabel *> m_titles, m_labels;
    QList<SelectableLabel *> m_values;
};

} // namespace mm
