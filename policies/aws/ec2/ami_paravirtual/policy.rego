# METADATA
# title: AMIs do not use paravirtual virtualisation
# description: Paravirtual images run on old instance types only, without the protections of current hardware.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ami
# custom:
#   id: aws.ec2.ami_paravirtual
#   requirement: no AMI may use paravirtual virtualisation
#   severity: LOW
#   category: patching
#   resource_types: [aws_ami]
#   remediation: Set `virtualization_type` to `hvm`.
package decree.aws.ec2.ami_paravirtual

import data.decree.tf

deny contains tf.finding(ami, "must not use paravirtual virtualisation", ["virtualization_type"]) if {
	some ami in input.resource.aws_ami
	ami.values.virtualization_type == "paravirtual"
}
