package decree.google.alloydb.backups_test

import data.decree.google.alloydb.backups

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backups.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {"automated_backup_policy": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"google_alloydb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {"automated_backup_policy": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {"automated_backup_policy": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
