package decree.google.iam.service_account_keys_test

import data.decree.google.iam.service_account_keys

flagged(document) := addresses if {
	addresses := {finding.address | some finding in service_account_keys.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}], "google_service_account_key": [{"address": "google_service_account_key.account_key", "type": "google_service_account_key", "name": "account_key", "provider": "google", "values": {"service_account_id": "set"}, "managed": true}, {"address": "google_service_account_key.account_key_2", "type": "google_service_account_key", "name": "account_key_2", "provider": "google", "values": {"service_account_id": "${google_service_account.account.id}"}, "managed": true}]}, "data": {}}) == {"google_service_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}], "google_service_account_key": [{"address": "google_service_account_key.stranger", "type": "google_service_account_key", "name": "stranger", "provider": "google", "values": {"service_account_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}], "google_service_account_key": [{"address": "google_service_account_key.account_key", "type": "google_service_account_key", "name": "account_key", "provider": "google", "values": {"service_account_id": "${var.not_given}"}, "managed": true}, {"address": "google_service_account_key.account_key_2", "type": "google_service_account_key", "name": "account_key_2", "provider": "google", "values": {"service_account_id": "${google_service_account.account.id}"}, "managed": true}]}, "data": {}}) == {"google_service_account.account"}
}

test_unknown_1 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}], "google_service_account_key": [{"address": "google_service_account_key.account_key", "type": "google_service_account_key", "name": "account_key", "provider": "google", "values": {"service_account_id": "set"}, "managed": true}, {"address": "google_service_account_key.account_key_2", "type": "google_service_account_key", "name": "account_key_2", "provider": "google", "values": {"service_account_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}], "google_service_account_key": [{"address": "google_service_account_key.stranger", "type": "google_service_account_key", "name": "stranger", "provider": "google", "values": {"service_account_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_service_account": [{"address": "google_service_account.account", "type": "google_service_account", "name": "account", "provider": "google", "values": {}, "managed": true}], "google_service_account_key": [{"address": "google_service_account_key.account_key", "type": "google_service_account_key", "name": "account_key", "provider": "google", "values": {"service_account_id": "${var.not_given}"}, "managed": true}, {"address": "google_service_account_key.account_key_2", "type": "google_service_account_key", "name": "account_key_2", "provider": "google", "values": {"service_account_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
