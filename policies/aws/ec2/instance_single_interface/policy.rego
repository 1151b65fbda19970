# METADATA
# title: EC2 instances use a single network interface
# description: An instance with feet in two networks is a bridge between them that no route table shows.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_single_interface
#   requirement: every EC2 instance must use a single network interface
#   severity: LOW
#   category: hygiene
#   resource_types: [aws_instance]
#   remediation: Keep one network interface, and route between networks where a route table shows it.
package decree.aws.ec2.instance_single_interface

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must use a single network interface", ["network_interface"]) if {
	some instance in input.resource.aws_instance
	count([1 | some network_interface in instance.values.network_interface; it_is_set(network_interface)]) > 1
}

it_is_set(network_interface) if {
	value.present(network_interface)
}
