# METADATA
# title: Launch templates assign no public IP address
# description: Each instance of the group would be reachable from the internet, as many as it scales to.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_template
# custom:
#   id: aws.ec2.launch_template_public_ip
#   requirement: no launch template may assign public IP addresses
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_launch_template]
#   frameworks:
#     soc2: [cc_6_6]
#     pci_dss: ["1.4.5.1"]
#   remediation: Set `associate_public_ip_address` to false, and reach the instances through a load balancer or
#     Session Manager.
package decree.aws.ec2.launch_template_public_ip

import data.decree.tf

deny contains tf.finding(template, "must not have a public IP address", ["network_interfaces", i, "associate_public_ip_address"]) if {
	some template in input.resource.aws_launch_template
	some i, network_interface in template.values.network_interfaces
	network_interface.associate_public_ip_address in [true, "true"]
}
