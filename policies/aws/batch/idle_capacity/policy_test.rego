package decree.aws.batch.idle_capacity_test

import data.decree.aws.batch.idle_capacity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in idle_capacity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_batch_compute_environment": [{"address": "aws_batch_compute_environment.compute_environment", "type": "aws_batch_compute_environment", "name": "compute_environment", "provider": "aws", "values": {"compute_resources": [{"min_vcpus": 1}]}, "managed": true}]}, "data": {}}) == {"aws_batch_compute_environment.compute_environment"}
}

test_violating_2 if {
	flagged({"resource": {"aws_batch_compute_environment": [{"address": "aws_batch_compute_environment.compute_environment", "type": "aws_batch_compute_environment", "name": "compute_environment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_batch_compute_environment.compute_environment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_batch_compute_environment": [{"address": "aws_batch_compute_environment.compute_environment", "type": "aws_batch_compute_environment", "name": "compute_environment", "provider": "aws", "values": {"compute_resources": [{"min_vcpus": 0}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_batch_compute_environment": [{"address": "aws_batch_compute_environment.compute_environment", "type": "aws_batch_compute_environment", "name": "compute_environment", "provider": "aws", "values": {"compute_resources": [{"min_vcpus": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
