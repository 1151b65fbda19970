package decree.google.functions.https_test

import data.decree.google.functions.https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"https_trigger_security_level": "other"}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"https_trigger_security_level": "SECURE_ALWAYS"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"https_trigger_security_level": "other", "event_trigger": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"https_trigger_security_level": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"https_trigger_security_level": "other", "event_trigger": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"https_trigger_security_level": "${var.not_given}", "event_trigger": "set"}, "managed": true}]}, "data": {}}) == set()
}
