# METADATA
# title: SageMaker models run in a VPC
# description: >
#   Outside a VPC the containers of a model reach the internet and are reached without your security groups, flow
#   logs or endpoint policies.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html
# custom:
#   id: aws.sagemaker.model_vpc
#   requirement: every SageMaker model must have a VPC configuration
#   severity: MEDIUM
#   category: network isolation
#   profiles: [recommended, ai_platform]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_sagemaker_model]
#   frameworks:
#     aws_ai_security: [AISF-ML-01]
#   remediation: Add a vpc_config block with private subnets and a security group.
#   fix:
#     add_block:
#       path: [vpc_config]
#       attributes: {subnets: "${var.subnet_ids}", security_group_ids: "${var.security_group_ids}"}
package decree.aws.sagemaker.model_vpc

import data.decree.tf

deny contains tf.finding(model, "model does not run in a VPC", ["vpc_config"]) if {
	some model in input.resource.aws_sagemaker_model
	tf.absent(model, ["vpc_config"])
}
