# METADATA
# title: OpenSearch domains require TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses, and no client needs them any more.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.minimum_tls
#   aliases: [CKV_AWS_228, AVD-AWS-0126]
#   requirement: every OpenSearch or Elasticsearch domain must require at least TLS 1.2
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   remediation: Set `tls_security_policy` to Policy-Min-TLS-1-2-PFS-2023-10.
package decree.aws.opensearch.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must require at least TLS 1.2", ["domain_endpoint_options", 0, "tls_security_policy"]) if {
	some domain in input.resource.aws_opensearch_domain
	tls_security_policy := value.at(domain.values, ["domain_endpoint_options", 0, "tls_security_policy"], null)
	value.known(tls_security_policy)
	not value.matches(tls_security_policy, `TLS-1-2`)
}

deny contains tf.finding(domain, "must require at least TLS 1.2", ["domain_endpoint_options", 0, "tls_security_policy"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	tls_security_policy := value.at(domain.values, ["domain_endpoint_options", 0, "tls_security_policy"], null)
	value.known(tls_security_policy)
	not value.matches(tls_security_policy, `TLS-1-2`)
}
