package decree.aws.ec2.instance_public_ip_test

import data.decree.aws.ec2.instance_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"instance": "${aws_instance.instance.id}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"instance": "${aws_instance.instance.id}"}, "managed": true}, {"address": "aws_eip.stranger_2", "type": "aws_eip", "name": "stranger_2", "provider": "aws", "values": {"instance": "${aws_instance.elsewhere.id}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.stranger", "type": "aws_eip", "name": "stranger", "provider": "aws", "values": {"instance": "${aws_instance.elsewhere.id}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"instance": "${var.not_given}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"instance": "${var.not_given}"}, "managed": true}, {"address": "aws_eip.stranger_2", "type": "aws_eip", "name": "stranger_2", "provider": "aws", "values": {"instance": "${aws_instance.elsewhere.id}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.stranger", "type": "aws_eip", "name": "stranger", "provider": "aws", "values": {"instance": "${var.not_given}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.stranger", "type": "aws_eip", "name": "stranger", "provider": "aws", "values": {"instance": "${aws_instance.elsewhere.id}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"associate_public_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
