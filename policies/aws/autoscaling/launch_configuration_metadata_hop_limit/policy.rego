# METADATA
# title: Metadata of instances from launch configurations stays on them
# description: A hop limit over one lets containers on the instance take the role of their host.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_configuration
# custom:
#   id: aws.autoscaling.launch_configuration_metadata_hop_limit
#   requirement: every launch configuration must have a metadata response hop limit of 1
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_launch_configuration]
#   remediation: Set `metadata_options.0.http_put_response_hop_limit` to 1.
#   fix:
#     set:
#       path: [metadata_options, 0, http_put_response_hop_limit]
#       value: 1
package decree.aws.autoscaling.launch_configuration_metadata_hop_limit

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must limit metadata responses to one hop", ["metadata_options", 0, "http_put_response_hop_limit"]) if {
	some configuration in input.resource.aws_launch_configuration
	http_put_response_hop_limit := configuration.values.metadata_options[0].http_put_response_hop_limit
	value.known(http_put_response_hop_limit)
	not value.at_most(http_put_response_hop_limit, 1)
}
