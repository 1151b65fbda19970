# METADATA
# title: AWS Config records every kind of resource
# description: "What is not recorded has no history: nobody can say when it changed and what it was before."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/config_configuration_recorder
# custom:
#   id: aws.config.all_resources
#   requirement: every Config recorder must record every kind of resource
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_config_configuration_recorder]
#   remediation: Set all_supported and include_global_resource_types to true in recording_group.
package decree.aws.config.all_resources

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration_recorder, "must record every kind of resource", ["recording_group", 0, "all_supported"]) if {
	some configuration_recorder in input.resource.aws_config_configuration_recorder
	all_supported := configuration_recorder.values.recording_group[0].all_supported
	value.known(all_supported)
	all_supported != true
}

deny contains tf.finding(configuration_recorder, "must record every kind of resource", ["recording_group", 0, "include_global_resource_types"]) if {
	some configuration_recorder in input.resource.aws_config_configuration_recorder
	include_global_resource_types := value.at(configuration_recorder.values, ["recording_group", 0, "include_global_resource_types"], null)
	value.known(include_global_resource_types)
	include_global_resource_types != true
}
