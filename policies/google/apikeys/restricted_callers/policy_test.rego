package decree.google.apikeys.restricted_callers_test

import data.decree.google.apikeys.restricted_callers

flagged(document) := addresses if {
	addresses := {finding.address | some finding in restricted_callers.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_apikeys_key.key"}
}

test_complying_1 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"browser_key_restrictions": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"server_key_restrictions": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"android_key_restrictions": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"ios_key_restrictions": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"browser_key_restrictions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"server_key_restrictions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"android_key_restrictions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"ios_key_restrictions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
