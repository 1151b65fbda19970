# METADATA
# title: SageMaker workforces reach the labeling portal through a VPC
# description: Otherwise the portal with the data that is to be labelled stands on the internet, behind a password only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_workforce
# custom:
#   id: aws.sagemaker.workforce_vpc
#   requirement: every SageMaker workforce must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_sagemaker_workforce]
#   profiles: [ai_platform]
#   remediation: Add a workforce_vpc_config with subnets.
package decree.aws.sagemaker.workforce_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(workforce, "must run inside a VPC", ["workforce_vpc_config", 0, "subnets"]) if {
	some workforce in input.resource.aws_sagemaker_workforce
	value.absent(value.at(workforce.values, ["workforce_vpc_config", 0, "subnets"], null))
}
