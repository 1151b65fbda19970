package decree.aws.sagemaker.notebook_public_subnet_test

import data.decree.aws.sagemaker.notebook_public_subnet

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_public_subnet.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger", "type": "aws_subnet", "name": "stranger", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger", "type": "aws_subnet", "name": "stranger", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
