package decree.aws.sagemaker.endpoint_autoscaling_test

import data.decree.aws.sagemaker.endpoint_autoscaling

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_autoscaling.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint.endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger", "type": "aws_appautoscaling_target", "name": "stranger", "provider": "aws", "values": {"resource_id": "${aws_sagemaker_endpoint.elsewhere.id}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint.endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_sagemaker_endpoint.endpoint.id}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_sagemaker_endpoint.elsewhere.id}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_sagemaker_endpoint.endpoint.id}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger", "type": "aws_appautoscaling_target", "name": "stranger", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_sagemaker_endpoint.endpoint.id}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_sagemaker_endpoint.elsewhere.id}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
