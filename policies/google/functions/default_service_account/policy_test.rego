package decree.google.functions.default_service_account_test

import data.decree.google.functions.default_service_account

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_service_account.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions2_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {"service_config": [{"service_account_email": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {"service_config": [{"service_account_email": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions_function.function"}
}

test_complying_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"service_account_email": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"service_account_email": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
