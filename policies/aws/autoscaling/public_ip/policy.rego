# METADATA
# title: Auto scaling groups start no instances with public addresses
# description: Instances of a group belong behind a load balancer; with public addresses each of them is a way in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.public_ip
#   requirement: no auto scaling group may have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_autoscaling_group]
#   remediation: Set `associate_public_ip_address` to false, and reach the instances through a load balancer or
#     Session Manager.
package decree.aws.autoscaling.public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must not have a public IP address", ["launch_configuration"]) if {
	some group in input.resource.aws_autoscaling_group
	some configuration in input.resource.aws_launch_configuration
	tf.refers(value.at(group.values, ["launch_configuration"], null), configuration)
	configuration.values.associate_public_ip_address == true
}

deny contains tf.finding(group, "must not have a public IP address", ["launch_template", 0, "id"]) if {
	some group in input.resource.aws_autoscaling_group
	some template in input.resource.aws_launch_template
	tf.refers(value.at(group.values, ["launch_template", 0, "id"], null), template)
	some network_interface in template.values.network_interfaces
	network_interface.associate_public_ip_address in [true, "true"]
}
