# METADATA
# title: OpenSearch domains accept HTTPS only
# description: Over plain HTTP, credentials and documents can be read and changed on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.https
#   aliases: [CKV_AWS_83, AVD-AWS-0046]
#   requirement: every OpenSearch or Elasticsearch domain must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["1.2.5.12", "2.2.5.12", "2.2.7.16", "4.2.1.1.24", "4.2.1.16", "8.3.2.40"]
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Set `domain_endpoint_options.0.enforce_https` to true.
#   fix:
#     set:
#       path: [domain_endpoint_options, 0, enforce_https]
#       value: true
package decree.aws.opensearch.https

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must accept HTTPS only", ["domain_endpoint_options", 0, "enforce_https"]) if {
	some domain in input.resource.aws_opensearch_domain
	enforce_https := value.at(domain.values, ["domain_endpoint_options", 0, "enforce_https"], null)
	value.known(enforce_https)
	enforce_https != true
}

deny contains tf.finding(domain, "must accept HTTPS only", ["domain_endpoint_options", 0, "enforce_https"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	enforce_https := value.at(domain.values, ["domain_endpoint_options", 0, "enforce_https"], null)
	value.known(enforce_https)
	enforce_https != true
}
