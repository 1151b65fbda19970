package decree.aws.ec2.launch_template_public_ip_test

import data.decree.aws.ec2.launch_template_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}, {"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}, {}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "${var.not_given}"}, {"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
