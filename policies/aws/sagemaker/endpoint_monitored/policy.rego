# METADATA
# title: SageMaker endpoints are watched for data drift
# description: A model degrades silently when its input changes. A data quality job compares what arrives with
#   what it was trained on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint
# custom:
#   id: aws.sagemaker.endpoint_monitored
#   requirement: every SageMaker endpoint must be monitored
#   severity: LOW
#   category: logging
#   resource_types: [aws_sagemaker_endpoint]
#   profiles: [ai_platform]
#   remediation: Add an aws_sagemaker_data_quality_job_definition whose endpoint_input names the endpoint.
#   fix:
#     add_resource:
#       type: aws_sagemaker_data_quality_job_definition
#       attributes:
#         data_quality_job_input:
#           - endpoint_input:
#               - endpoint_name: ${self.id}
package decree.aws.sagemaker.endpoint_monitored

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must be monitored", []) if {
	some endpoint in input.resource.aws_sagemaker_endpoint
	every data_quality_job_definition in possible_data_quality_job_definitions(endpoint) {
		item := data_quality_job_definition
		value.absent(item)
	}
}

possible_data_quality_job_definitions(endpoint) := [candidate |
	some candidate in input.resource.aws_sagemaker_data_quality_job_definition
	tf.could_refer(value.at(candidate.values, ["data_quality_job_input", 0, "endpoint_input", 0, "endpoint_name"], null), endpoint)
]
