package decree.aws.ec2.launch_template_metadata_hop_limit_test

import data.decree.aws.ec2.launch_template_metadata_hop_limit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template_metadata_hop_limit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"metadata_options": [{"http_put_response_hop_limit": 2}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"metadata_options": [{"http_put_response_hop_limit": "2"}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"metadata_options": [{"http_put_response_hop_limit": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"metadata_options": [{"http_put_response_hop_limit": "1"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"metadata_options": [{"http_put_response_hop_limit": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
