package decree.google.bigquery.table_deletion_protection_test

import data.decree.google.bigquery.table_deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in table_deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_bigquery_table": [{"address": "google_bigquery_table.table", "type": "google_bigquery_table", "name": "table", "provider": "google", "values": {"deletion_protection": false}, "managed": true}]}, "data": {}}) == {"google_bigquery_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"google_bigquery_table": [{"address": "google_bigquery_table.table", "type": "google_bigquery_table", "name": "table", "provider": "google", "values": {"deletion_protection": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_bigquery_table": [{"address": "google_bigquery_table.table", "type": "google_bigquery_table", "name": "table", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_bigquery_table": [{"address": "google_bigquery_table.table", "type": "google_bigquery_table", "name": "table", "provider": "google", "values": {"deletion_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
