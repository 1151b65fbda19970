package decree.google.secretmanager.customer_key_test

import data.decree.google.secretmanager.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_violating_2 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_violating_3 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{}, {"customer_managed_encryption": [{"kms_key_name": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_complying_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"auto": [{"customer_managed_encryption": [{"kms_key_name": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{"customer_managed_encryption": [{"kms_key_name": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"auto": [{"customer_managed_encryption": [{"kms_key_name": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{"customer_managed_encryption": [{"kms_key_name": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
