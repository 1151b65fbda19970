# METADATA
# title: Data quality jobs run in a VPC
# description: Outside a VPC the job moves captured inference data through a network where no endpoint policy
#   and no flow log of yours applies.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: aws.sagemaker.data_quality_vpc
#   requirement: every SageMaker data quality job definition must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   profiles: [ai_platform]
#   remediation: Add a vpc_config to network_config.
package decree.aws.sagemaker.data_quality_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_quality_job_definition, "must run inside a VPC", ["network_config", 0, "vpc_config", 0, "subnets"]) if {
	some data_quality_job_definition in input.resource.aws_sagemaker_data_quality_job_definition
	value.absent(value.at(data_quality_job_definition.values, ["network_config", 0, "vpc_config", 0, "subnets"], null))
}
