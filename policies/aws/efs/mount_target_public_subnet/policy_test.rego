package decree.aws.efs.mount_target_public_subnet_test

import data.decree.aws.efs.mount_target_public_subnet

flagged(document) := addresses if {
	addresses := {finding.address | some finding in mount_target_public_subnet.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == {"aws_efs_mount_target.mount_target"}
}

test_violating_2 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == {"aws_efs_mount_target.mount_target"}
}

test_complying_1 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger", "type": "aws_subnet", "name": "stranger", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.mount_target", "type": "aws_efs_mount_target", "name": "mount_target", "provider": "aws", "values": {}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger", "type": "aws_subnet", "name": "stranger", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
