package decree.google.dataflow.internal_ip_test

import data.decree.google.dataflow.internal_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in internal_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {"ip_configuration": "other"}, "managed": true}]}, "data": {}}) == {"google_dataflow_job.job"}
}

test_violating_2 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dataflow_job.job"}
}

test_complying_1 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {"ip_configuration": "WORKER_IP_PRIVATE"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dataflow_job": [{"address": "google_dataflow_job.job", "type": "google_dataflow_job", "name": "job", "provider": "google", "values": {"ip_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
