# METADATA
# title: EC2 instances are optimised for EBS
# description: Without bandwidth of its own for disks, network traffic and storage of an older instance type
#   slow each other down.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_ebs_optimized
#   aliases: [CKV_AWS_135]
#   requirement: every EC2 instance must be EBS optimized
#   severity: LOW
#   category: performance
#   resource_types: [aws_instance]
#   remediation: Set `ebs_optimized` to true, or choose a type that is optimised by default.
package decree.aws.ec2.instance_ebs_optimized

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be EBS optimized", []) if {
	some instance in input.resource.aws_instance
	ebs_optimized := value.at(instance.values, ["ebs_optimized"], null)
	value.known(ebs_optimized)
	ebs_optimized != true
	instance_type := value.at(instance.values, ["instance_type"], null)
	value.known(instance_type)
	not value.matches(instance_type, `^(a1|c4|c5|c5a|c5ad|c5d|c5n|c6a|c6g|c6gd|c6gn|c6i|c6id|c6in|c7a|c7g|c7gd|c7gn|c7i|c8g|d2|d3|d3en|f1|g3|g3s|g4ad|g4dn|g5|g5g|g6|h1|i3|i3en|i4g|i4i|im4gn|inf1|inf2|is4gen|m4|m5|m5a|m5ad|m5d|m5dn|m5n|m5zn|m6a|m6g|m6gd|m6i|m6id|m6idn|m6in|m7a|m7g|m7gd|m7i|m7i-flex|m8g|mac1|mac2|p2|p3|p3dn|p4d|p4de|p5|r4|r5|r5a|r5ad|r5b|r5d|r5dn|r5n|r6a|r6g|r6gd|r6i|r6id|r6idn|r6in|r7a|r7g|r7gd|r7i|r7iz|r8g|t3|t3a|t4g|trn1|trn1n|vt1|x1|x1e|x2gd|x2idn|x2iedn|x2iezn|z1d)[.]`)
}
