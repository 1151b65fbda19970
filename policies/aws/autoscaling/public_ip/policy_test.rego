package decree.aws.autoscaling.public_ip_test

import data.decree.aws.autoscaling.public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${aws_launch_configuration.configuration.id}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${aws_launch_configuration.configuration.id}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}, {"address": "aws_launch_configuration.stranger_2", "type": "aws_launch_configuration", "name": "stranger_2", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}]}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}, {"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_6 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}, {}]}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_7 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.stranger_2", "type": "aws_launch_template", "name": "stranger_2", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}]}, "managed": true}, {"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}]}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${aws_launch_configuration.configuration.id}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${aws_launch_configuration.configuration.id}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.stranger", "type": "aws_launch_configuration", "name": "stranger", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.stranger", "type": "aws_launch_template", "name": "stranger", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${var.not_given}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${aws_launch_configuration.configuration.id}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${var.not_given}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}, {"address": "aws_launch_configuration.stranger_2", "type": "aws_launch_configuration", "name": "stranger_2", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_configuration": "${aws_launch_configuration.configuration.id}"}, "managed": true}], "aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": "${var.not_given}"}, "managed": true}, {"address": "aws_launch_configuration.stranger_2", "type": "aws_launch_configuration", "name": "stranger_2", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${var.not_given}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${var.not_given}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${var.not_given}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": true}, {"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": [{"id": "${aws_launch_template.template.id}"}]}, "managed": true}], "aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"network_interfaces": [{"associate_public_ip_address": "${var.not_given}"}, {"associate_public_ip_address": false}]}, "managed": true}]}, "data": {}}) == set()
}
