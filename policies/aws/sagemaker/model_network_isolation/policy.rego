# METADATA
# title: SageMaker models are isolated from the network
# description: An isolated inference container makes no calls out. Without that, a tampered model or library can
#   send requests and credentials of its role anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model
# custom:
#   id: aws.sagemaker.model_network_isolation
#   aliases: [CKV_AWS_370]
#   requirement: every SageMaker model must have network isolation
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_sagemaker_model]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-ML-01]
#   remediation: Set `enable_network_isolation` to true.
#   fix:
#     set:
#       path: [enable_network_isolation]
#       value: true
package decree.aws.sagemaker.model_network_isolation

import data.decree.tf
import data.decree.value

deny contains tf.finding(model, "must have network isolation", ["enable_network_isolation"]) if {
	some model in input.resource.aws_sagemaker_model
	enable_network_isolation := value.at(model.values, ["enable_network_isolation"], null)
	value.known(enable_network_isolation)
	enable_network_isolation != true
}
