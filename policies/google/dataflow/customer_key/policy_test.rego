package decree.google.dataflow.customer_key_test

import data.decree.google.dataflow.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dataflow_job.job"}
}

test_complying_1 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {"kms_key_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {"kms_key_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
