# METADATA
# title: Launch configurations require version 2 of the metadata service
# description: Instances of the group inherit the setting, and version 1 of the metadata service hands role keys
#   to forged requests.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_configuration
# custom:
#   id: aws.autoscaling.launch_configuration_imdsv2
#   requirement: every launch configuration must enforce IMDSv2
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_launch_configuration]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["8.2.8.2"]
#   remediation: Set `http_tokens` to `required` in `metadata_options`.
package decree.aws.autoscaling.launch_configuration_imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must require version 2 of the instance metadata service", []) if {
	some configuration in input.resource.aws_launch_configuration
	http_tokens := value.at(configuration.values, ["metadata_options", 0, "http_tokens"], null)
	value.known(http_tokens)
	http_tokens != "required"
	http_endpoint := value.at(configuration.values, ["metadata_options", 0, "http_endpoint"], null)
	value.known(http_endpoint)
	http_endpoint != "disabled"
}
