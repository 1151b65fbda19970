package decree.aws.globalaccelerator.flow_logs_test

import data.decree.aws.globalaccelerator.flow_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_globalaccelerator_accelerator": [{"address": "aws_globalaccelerator_accelerator.accelerator", "type": "aws_globalaccelerator_accelerator", "name": "accelerator", "provider": "aws", "values": {"attributes": [{"flow_logs_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_globalaccelerator_accelerator.accelerator"}
}

test_violating_2 if {
	flagged({"resource": {"aws_globalaccelerator_accelerator": [{"address": "aws_globalaccelerator_accelerator.accelerator", "type": "aws_globalaccelerator_accelerator", "name": "accelerator", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_globalaccelerator_accelerator.accelerator"}
}

test_complying_1 if {
	flagged({"resource": {"aws_globalaccelerator_accelerator": [{"address": "aws_globalaccelerator_accelerator.accelerator", "type": "aws_globalaccelerator_accelerator", "name": "accelerator", "provider": "aws", "values": {"attributes": [{"flow_logs_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_globalaccelerator_accelerator": [{"address": "aws_globalaccelerator_accelerator.accelerator", "type": "aws_globalaccelerator_accelerator", "name": "accelerator", "provider": "aws", "values": {"attributes": [{"flow_logs_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
