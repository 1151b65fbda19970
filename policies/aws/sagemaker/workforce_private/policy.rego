# METADATA
# title: SageMaker workforces sign in from known networks
# description: A worker's account that can be used from everywhere is a stolen password away from the data that
#   is to be labelled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_workforce
# custom:
#   id: aws.sagemaker.workforce_private
#   requirement: every SageMaker workforce must be a private workforce
#   severity: MEDIUM
#   category: privacy
#   resource_types: [aws_sagemaker_workforce]
#   profiles: [ai_platform]
#   remediation: List the networks of the workers in source_ip_config, or give the workforce a workforce_vpc_config.
package decree.aws.sagemaker.workforce_private

import data.decree.tf
import data.decree.value

deny contains tf.finding(workforce, "must be a private workforce", []) if {
	some workforce in input.resource.aws_sagemaker_workforce
	value.absent(value.at(workforce.values, ["source_ip_config", 0, "cidrs"], null))
	value.absent(value.at(workforce.values, ["workforce_vpc_config", 0, "subnets"], null))
}
