# METADATA
# title: Bedrock customization jobs run in a VPC
# description: In a VPC the job reads the training data through an endpoint whose policy names your buckets;
#   outside nothing of yours watches it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_custom_model
# custom:
#   id: aws.bedrock.custom_model_vpc
#   requirement: every Bedrock custom model must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_bedrock_custom_model]
#   profiles: [ai_platform]
#   remediation: Add a vpc_config with subnets and security groups.
package decree.aws.bedrock.custom_model_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(custom_model, "must run inside a VPC", ["vpc_config"]) if {
	some custom_model in input.resource.aws_bedrock_custom_model
	value.absent(value.at(custom_model.values, ["vpc_config"], null))
}
