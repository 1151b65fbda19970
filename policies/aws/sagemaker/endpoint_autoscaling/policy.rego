# METADATA
# title: SageMaker endpoints scale automatically
# description: An endpoint of a fixed size either refuses requests at its peak or pays for idle accelerators at night.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint
# custom:
#   id: aws.sagemaker.endpoint_autoscaling
#   requirement: every SageMaker endpoint must scale automatically
#   severity: LOW
#   category: availability
#   resource_types: [aws_sagemaker_endpoint]
#   remediation: Add an aws_appautoscaling_target and a policy for the variant of the endpoint.
#   fix:
#     add_resource:
#       type: aws_appautoscaling_target
#       attributes:
#         resource_id: ${self.id}
package decree.aws.sagemaker.endpoint_autoscaling

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must scale automatically", []) if {
	some endpoint in input.resource.aws_sagemaker_endpoint
	every target in possible_targets(endpoint) {
		item := target
		value.absent(item)
	}
}

possible_targets(endpoint) := [candidate |
	some candidate in input.resource.aws_appautoscaling_target
	tf.could_refer(value.at(candidate.values, ["resource_id"], null), endpoint)
]
